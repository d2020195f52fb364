import { auditOutcome } from "../scripts/audit-outcome";

const report = (severity: string) =>
  JSON.stringify({ vulnerabilities: { "left-pad": { severity, range: "<1.3.0" } } });

test.each(["high", "critical"])("%s is unsafe", (severity) => {
  expect(auditOutcome(report(severity))).toEqual({
    unsafe: true,
    lines: [`${severity}: left-pad <1.3.0`],
  });
});

test.each(["low", "moderate"])("%s is told", (severity) => {
  expect(auditOutcome(report(severity))).toMatchObject({
    unsafe: false,
    lines: [`${severity}: left-pad <1.3.0`],
  });
});

test("nothing known is said", () => {
  expect(auditOutcome('{"vulnerabilities":{}}').lines).toEqual(["Nothing known against it."]);
});

test.each([
  ['{"message":"request failed, reason: getaddrinfo ENOTFOUND"}', /did not answer: request failed/],
  ['{"error":{"code":"ENOAUDIT","summary":"not implemented"}}', /did not answer: not implemented/],
  ["502 Bad Gateway", /did not answer: 502/],
  ["", /did not answer: no answer/],
])("no answer is a warning, neither a finding nor an all-clear: %s", (output, said) => {
  const { unsafe, lines } = auditOutcome(output);
  expect(unsafe).toBe(false);
  expect(lines).toEqual([expect.stringMatching(said)]);
});
