import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Ref } from "react";
import { useWords } from "../parts/words";
import type { View } from "../state/state";
import type { Task } from "../state/task";

interface MoreMenuProps {
  readonly busy: boolean;
  readonly button: Ref<HTMLButtonElement>;
  readonly onTask: (task: Task) => void;
  readonly onView: (view: View) => void;
}

/** What is seldom done. */
export function MoreMenu({ busy, button, onTask, onView }: MoreMenuProps) {
  const { words } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={button}
          icon={<MoreHorizontal20Regular />}
          aria-label={words.more}
          title={words.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onView("template")}>{words.insertTemplate}</MenuItem>
          <MenuItem onClick={() => onView("rows")}>{words.changeRows}</MenuItem>
          <MenuItem disabled={busy} onClick={() => onTask({ kind: "clear", unrecorded: "leave" })}>
            {words.clearMarks}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
