export interface AuditOutcome {
  /** Whether something that is shipped is known to be unsafe. */
  readonly unsafe: boolean;
  readonly lines: readonly string[];
}

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string }>
  >;
}

/** What `npm audit --json` has said; a registry that did not answer is no finding, and no all-clear either. */
export function auditOutcome(output: string): AuditOutcome {
  const { message, error, vulnerabilities } = reportOf(output);
  if (!vulnerabilities) {
    const reason = error?.summary || error?.code || message || "no answer";
    return { unsafe: false, lines: [`Not audited, the registry did not answer: ${reason}`] };
  }
  const lines = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${severity}: ${name} ${range}`,
  );
  const grave = Object.values(vulnerabilities).some(({ severity }) =>
    ["high", "critical"].includes(severity),
  );
  return { unsafe: grave, lines: lines.length > 0 ? lines : ["Nothing known against it."] };
}

function reportOf(output: string): Report {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return { message: output.trim().split("\n")[0] };
  }
}
