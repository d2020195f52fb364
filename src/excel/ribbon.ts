import { associateRibbon } from "./host/ribbon-presses";

/** A script of its own in the page's head, between office.js and everything that takes time. */
if (typeof Office !== "undefined") {
  void Office.onReady();
  associateRibbon(window);
}
