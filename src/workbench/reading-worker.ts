import { answerWith } from "../xlsx/read-apart";
import { oursIn } from "../xlsx/in-place/record-part";
import { readLooks } from "../xlsx/looks/read-looks";
import { readWorkbook } from "../xlsx/read-workbook";
import type { ReadFile } from "./read-in-worker";

onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const read = async (onProgress: (done: number, of: number) => void): Promise<ReadFile> => {
    const snapshot = await readWorkbook(data, { onProgress });
    const looks = readLooks(data);
    return { snapshot, looks, kept: looks ? oursIn(data) : [] };
  };
  void answerWith(read, (each) => postMessage(each));
};
