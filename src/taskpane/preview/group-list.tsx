import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../lint/edit-plan";
import { FormName } from "../parts/form-name";
import { useWords } from "../parts/words";
import type { Group } from "./groups";
import { PreviewLine } from "./preview-line";

const useStyles = makeStyles({
  group: { marginTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  form: { display: "flex", alignItems: "flex-start" },
  kind: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface GroupListProps {
  readonly groups: readonly Group[];
  readonly corrections: readonly Correction[];
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (places: readonly number[], on: boolean) => void;
}

/** A box for every form, which ticks all that it has, and below it a box for every correction. */
export function GroupList({ groups, corrections, ticked, onTick }: GroupListProps) {
  const styles = useStyles();
  const { words } = useWords();
  return groups.map(({ review, kinds }, index) => {
    const places = kinds.flatMap((each) => each.places);
    const state = stateOf(places, ticked);
    return (
      <section key={index} className={styles.group}>
        <Checkbox
          className={styles.form}
          checked={state}
          onChange={() => onTick(places, state !== true)}
          label={<FormName form={review.form} />}
        />
        {kinds.map(({ kind, places: alike }) => (
          <div key={kind} role="group" aria-label={words.changeKinds[kind]}>
            <h3 className={styles.kind}>{words.changeKinds[kind]}</h3>
            <ul className={styles.list}>
              {alike.map((place) => (
                <PreviewLine
                  key={place}
                  correction={corrections[place]!}
                  kind={kind}
                  chosen={ticked.has(place)}
                  onToggle={() => onTick([place], !ticked.has(place))}
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  });
}

function stateOf(places: readonly number[], ticked: ReadonlySet<number>): boolean | "mixed" {
  const count = places.filter((place) => ticked.has(place)).length;
  if (count === 0) return false;
  return count === places.length ? true : "mixed";
}
