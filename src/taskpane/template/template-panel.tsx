import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { CellAddress } from "../../sheet/address";
import type { Preferences } from "../state/preferences";
import type { Task } from "../state/task";
import { orderOf, usualWishes, type Wishes } from "./template-wishes";
import { HeadFields } from "./head-fields";
import { usePanelStyles } from "../parts/panel-styles";
import { PlaceChoice } from "./place-choice";
import { TemplateFields } from "./template-fields";
import { TemplateSummary } from "./template-summary";
import { useWords } from "../parts/words";

interface TemplatePanelProps {
  readonly preferences: Preferences;
  /** The selected cell; null before it was told. */
  readonly cell: CellAddress | null;
  readonly busy: boolean;
  readonly onTask: (task: Task) => void;
  readonly onClose: () => void;
}

/** What a blank form is to be like and where it goes; nothing is written before 插入. */
export function TemplatePanel(props: TemplatePanelProps) {
  const { preferences, cell, busy, onTask, onClose } = props;
  const panel = usePanelStyles();
  const { words } = useWords();
  const [wishes, setWishes] = useState(() => usualWishes(preferences, new Date()));
  const [onSheet, setOnSheet] = useState(false);
  const [strict, setStrict] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useId();
  const at = onSheet ? cell : null;
  const order = at || !onSheet ? orderOf(wishes, at) : null;
  const ready = order?.fits ? order : null;
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<Wishes>) => setWishes({ ...wishes, ...part });
  const choosePlace = (selected: boolean) => {
    setOnSheet(selected);
    if (selected) onTask({ kind: "find-cell" });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setStrict(true);
    event.currentTarget.querySelector<HTMLElement>("[data-wrong]")?.focus();
    if (busy || !ready) return;
    onTask({ kind: "insert", template: wishes.template, choices: ready.choices, at });
  };
  return (
    <form
      className={panel.panel}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <h2 className={panel.heading} tabIndex={-1} ref={heading}>
        {words.template.title}
      </h2>
      <TemplateFields wishes={wishes} strict={strict} onChange={change} />
      <PlaceChoice onSheet={onSheet} cell={cell} fits={order?.fits ?? true} onPlace={choosePlace} />
      {ready && <TemplateSummary id={summary} order={ready} sheet={at ? at.sheet : null} />}
      <HeadFields head={wishes.head} onChange={(head) => change({ head })} />
      <div className={panel.buttons}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={busy}
          aria-describedby={ready ? summary : undefined}
        >
          {words.template.insert}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
