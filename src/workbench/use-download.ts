import { useEffect, useState } from "react";
import type { OpenWorkbook } from "./use-workbook";

interface Download {
  /** Absent while no workbook is open. */
  readonly download: (() => void) | undefined;
  /** Whether the last one came to nothing. */
  readonly failed: boolean;
}

/** Offers the open workbook as an .xlsx file; what writes it is fetched when first wanted. */
export function useDownload(open: OpenWorkbook | null, copyOf: (file: string) => string): Download {
  const [failed, setFailed] = useState(false);
  useEffect(() => setFailed(false), [open]);
  if (!open) return { download: undefined, failed };
  const download = async () => {
    try {
      const { writeWorkbook } = await import("./write-workbook");
      const bytes = await writeWorkbook(open.workbook.save());
      saveFile(copyOf(open.name.replace(/\.[^.]*$/, "")), bytes);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return { download: () => void download(), failed };
}

function saveFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
