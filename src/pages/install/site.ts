/** The page's own site, as far as it can be asked from within. */
export interface Site {
  /** The address of the folder that the page stands in, with a slash at its end. */
  readonly base: string;
  readonly agent: string;
  /** The version of this build. */
  readonly version: string;
  /** Whether the browser takes the connection for safe enough to count sums. */
  readonly secure: boolean;
  /** Asks for a file below the base; rejects where there is no answer. */
  readonly ask: (path: string) => Promise<Response>;
  /** Rejects where the browser does not trust the certificate, even if the user has gone on all the same. */
  readonly trust: () => Promise<void>;
}

export function ownSite(version: string): Site {
  const base = new URL(".", window.location.href).href;
  return {
    base,
    agent: navigator.userAgent,
    version,
    secure: window.isSecureContext,
    ask: (path) => fetch(base + path, { cache: "reload" }),
    trust: async () => {
      const worker = await navigator.serviceWorker.register("trust.js", { scope: "./trust/" });
      await worker.unregister();
    },
  };
}

/** SHA-256 as hexadecimal digits. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
