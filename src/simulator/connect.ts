import { createOfficeShim, isSupported, later, type HostOptions } from "./office-shim";
import type { SimulatedWorkbook } from "./simulated-workbook";

/**
 * Puts the simulated host under Office.js in a window, before the object model is loaded there. A page
 * (or a test) does, in this order:
 *
 * 1. `connect(workbook, window)`: the bridge that the object model looks for when it loads, and `Office`;
 * 2. load `@microsoft/office-js/dist/excel-web-16.00.js` as a classic script (`office.js` itself is not
 *    loaded: it would look for a real host);
 * 3. load the add-in.
 *
 * `runCommand` presses a ribbon button: it calls the function associated under that name and resolves
 * when the function calls its event's `completed()`; it rejects when no such function is associated.
 */
export function connect(
  workbook: SimulatedWorkbook,
  target: Window & typeof globalThis,
  options: HostOptions = {},
): { runCommand(name: string): Promise<void> } {
  const bridge = {
    onMessageFromHost: undefined as ((message: string) => void) | undefined,
    sendMessageToHost(message: string): void {
      const answer = () => bridge.onMessageFromHost?.(workbook.answer(message));
      const isPatient = (JSON.parse(message).flags & DELAY_FOR_CELL_EDIT) !== 0;
      void later(workbook.latency).then(() =>
        isPatient ? workbook.afterEditing(answer) : answer(),
      );
    },
  };
  workbook.setEventsTellTrigger(isSupported("ExcelApi", "1.14", options.excelApi));
  workbook.onMessage((message) => void later(0).then(() => bridge.onMessageFromHost?.(message)));
  const { office, runCommand } = createOfficeShim(options);
  Object.defineProperty(target, "_richApiNativeBridge", { value: bridge, configurable: true });
  // The object model assigns an Office of its own, which needs a real host; ours stays.
  Object.defineProperty(target, "Office", { get: () => office, set: () => {}, configurable: true });
  return { runCommand };
}

/** The flag of a request that waits until no cell is open for typing. */
const DELAY_FOR_CELL_EDIT = 64;
