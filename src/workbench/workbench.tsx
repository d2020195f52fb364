import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, type DragEvent } from "react";
import { MESSAGES, skippedLines, type Language } from "../locale";
import { Alert } from "./alert";
import { Refusal } from "./refusal";
import { SheetPane } from "./sheet-pane";
import { SideTabs, type Side } from "./side-tabs";
import { Toolbar } from "./toolbar";
import { UnsavedDialog } from "./unsaved-dialog";
import { useDownload } from "./use-download";
import { useUnsaved } from "./use-unsaved";
import { useSample, useWorkbook, type OpenWorkbook } from "./use-workbook";

/** The page: a simulated Excel on the left, the add-in's own pane beside it. */
export function Workbench({ language }: { language: Language }) {
  const messages = MESSAGES[language];
  const words = messages.workbench;
  const { open, loading, refused, load, create } = useWorkbook();
  const loadSample = useSample(load);
  const { download, notes, failed } = useDownload(open, messages);
  const unsaved = useUnsaved(open);
  const openFile = (file: File) =>
    unsaved.before(() => void load(file.name, () => file.arrayBuffer()));
  const save = async () => {
    const isSaved = (await download?.()) ?? false;
    if (isSaved) unsaved.saved();
    return isSaved;
  };
  const { dragging, ...drop } = useDrop(openFile);
  const isDark = useDark();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className="workbench" {...drop}>
        <Toolbar
          words={words}
          open={open}
          loading={loading}
          onOpen={openFile}
          onSample={() => unsaved.before(loadSample)}
          onNew={() => unsaved.before(() => create(words.newFile, words.newSheet))}
          onDownload={open ? () => void save() : undefined}
        />
        {refused && <Refusal words={messages} refused={refused} kept={open !== null} />}
        {open &&
          skippedLines(open.skipped, messages).map((line) => <Alert key={line}>{line}</Alert>)}
        {failed && <Alert>{words.notWritten}</Alert>}
        {notes.map((note) => (
          <Alert key={note}>{note}</Alert>
        ))}
        {open && <Panes key={open.generation} open={open} language={language} />}
        {dragging && <div className="drop">{words.drop}</div>}
        {unsaved.waiting && (
          <UnsavedDialog
            words={words}
            onDownload={() => void save().then((isSaved) => isSaved && unsaved.proceed())}
            onDiscard={unsaved.proceed}
            onCancel={unsaved.stay}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** Sheet and pane side by side; where there is no room for both, the one that was chosen. */
function Panes({ open, language }: { open: OpenWorkbook; language: Language }) {
  const words = MESSAGES[language].workbench;
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState<Side>("pane");
  return (
    <>
      <SideTabs words={words} shown={shown} onShow={setShown} />
      <main className="panes" data-shown={shown}>
        <SheetPane open={open} words={words} onLeave={() => frame.current?.focus()} />
        <iframe
          ref={frame}
          className="pane"
          title={words.pane}
          src={`workbench-pane.html?lang=${language}`}
        />
      </main>
    </>
  );
}

const DARK = "(prefers-color-scheme: dark)";

/** Whether the desktop is dark. */
function useDark(): boolean {
  const [isDark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isDark;
}

/** Takes files dropped anywhere on the page. */
function useDrop(onFile: (file: File) => void) {
  const [dragging, setDragging] = useState(false);
  return {
    dragging,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
}
