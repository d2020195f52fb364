import { useState } from "react";
import { SavedText } from "../parts/saved-text";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";

/** What was offered as a file, to be copied where the host did not show the offer: on demand. */
export function ExportedText({ text }: { text: string }) {
  const { settings: words } = useWords().words;
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {words.noDownload}
      </TextButton>
      {shown && <SavedText label={words.content} hint={words.contentHint} text={text} />}
    </>
  );
}
