import type { View } from "../state/state";
import type { Task } from "../state/task";

/** What a function of the ribbon does. */
export type Act = () => Promise<void> | void;

/** Those of the blank forms, which themselves come with the first of them. */
const TEMPLATE_IDS = ["mof-2020", "mof-2022", "shenzhen-2020", "shanghai", "sichuan"];

/** The ribbon's functions by the names that the manifest gives them. */
export function ribbonActs(
  run: (task: Task) => Promise<void>,
  show: (view: View) => void,
): Readonly<Record<string, Act>> {
  const inserting = TEMPLATE_IDS.map((id) => [
    `template-${id}`,
    () => run({ kind: "insert-usual", id }),
  ]);
  return {
    // The pane comes up with every press.
    open: () => {},
    check: () => run({ kind: "check", by: "ribbon" }),
    preview: () => run({ kind: "check", by: "ribbon", for: "preview" }),
    "clear-marks": () => run({ kind: "clear", unrecorded: "leave" }),
    ...Object.fromEntries(inserting),
    "template-options": () => show("template"),
  };
}
