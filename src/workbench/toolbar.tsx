import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import type { Messages } from "../locale";
import type { Loading, OpenWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  toolbar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 12px",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { flex: "1 1 240px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "24px" },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 799px)": { display: "none" },
  },
  file: { overflowWrap: "anywhere" },
});

interface ToolbarProps {
  readonly words: Messages["workbench"];
  readonly open: OpenWorkbook | null;
  readonly loading: Loading | null;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onNew: () => void;
  /** Absent while there is nothing to download. */
  readonly onDownload: (() => void) | undefined;
}

export function Toolbar(props: ToolbarProps) {
  const { words, open, loading, onOpen, onSample, onNew, onDownload } = props;
  const styles = useStyles();
  return (
    <header className={styles.toolbar}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.about}>
          {words.about} {open && words.aboutFile[open.source.kind]}
        </p>
      </div>
      <span className={styles.file} role="status">
        {loading ? words.loading(loading) : open?.name}
      </span>
      <FileChooser label={words.open} onOpen={onOpen} />
      <Button onClick={onNew}>{words.create}</Button>
      <Button onClick={onSample}>{words.sample}</Button>
      <Button disabled={!onDownload} onClick={onDownload}>
        {words.download}
      </Button>
      <Link href={`?lang=${words.otherLanguage.tag}`} lang={words.otherLanguage.tag}>
        {words.otherLanguage.name}
      </Link>
    </header>
  );
}

interface FileChooserProps {
  readonly label: string;
  readonly onOpen: (file: File) => void;
}

function FileChooser({ label, onOpen }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    target.value = "";
    if (chosen) onOpen(chosen);
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.xlsb,.xls,.et"
        aria-label={label}
        hidden
        onChange={onChange}
      />
      <Button appearance="primary" onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
