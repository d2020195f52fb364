import { useEffect, useState } from "react";
import type { Messages } from "../locale";
import type { OpenWorkbook } from "./use-workbook";

interface Download {
  /** Absent while no workbook is open; tells whether there is a file now. */
  readonly download: (() => Promise<boolean>) | undefined;
  /** What has to be said of the last one. */
  readonly notes: readonly string[];
  /** Whether the last one came to nothing. */
  readonly failed: boolean;
}

interface Outcome {
  readonly notes: readonly string[];
  readonly failed: boolean;
}

const NOTHING_YET: Outcome = { notes: [], failed: false };

/** Offers the open workbook as a file; what writes it is fetched when first wanted. */
export function useDownload(open: OpenWorkbook | null, messages: Messages): Download {
  const [outcome, setOutcome] = useState(NOTHING_YET);
  useEffect(() => setOutcome(NOTHING_YET), [open]);
  if (!open) return { download: undefined, ...outcome };
  const download = async () => {
    try {
      const { fileToSave } = await import("./file-to-save");
      const { name, bytes, notes } = await fileToSave(open, messages);
      saveFile(name, bytes);
      setOutcome({ notes, failed: false });
      return true;
    } catch {
      setOutcome({ notes: [], failed: true });
      return false;
    }
  };
  return { download, ...outcome };
}

function saveFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  const type = name.endsWith(".xlsm") ? XLSM_TYPE : XLSX_TYPE;
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.12";
