import { answerWith } from "../xlsx/read-apart";
import { readLooks } from "../xlsx/looks/read-looks";
import { readWorkbook } from "../xlsx/read-workbook";
import type { ReadFile } from "./read-in-worker";

onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  const read = async (onProgress: (done: number, of: number) => void): Promise<ReadFile> => ({
    snapshot: await readWorkbook(data, { onProgress }),
    looks: readLooks(data),
  });
  void answerWith(read, (each) => postMessage(each));
};
