import { answer } from "../xlsx/read-apart";

onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  void answer(data, (each) => postMessage(each));
};
