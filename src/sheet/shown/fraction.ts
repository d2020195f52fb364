/** Formats a number by a code. */
type Format = (code: string, value: number) => string;

const WITH_INTEGER =
  /^(?<before>[^;/]*?)(?<integer>[#0?]+)(?<gap>(?:\\.|"[^"]*"| )+)(?<fraction>[#0?]+\/[#0?\d]+)$/;

/** From here on numfmt rounds the whole number up and shows the fraction all the same. */
const TOO_NEAR = 0.95;

/**
 * A format for a code like "# ?/4", which shows whole numbers beside fractions: 0.99 is 1, not 4/4,
 * and 0.97 under "# ??/100" is 97/100, not 1 97/100.
 */
export function withFractions(format: Format): Format {
  return (code, value) => {
    const { before, integer, gap, fraction } = WITH_INTEGER.exec(code)?.groups ?? {};
    const whole = Math.trunc(Math.abs(value));
    const rest = Math.abs(value) - whole;
    if (!fraction || rest === 0) return format(code, value);
    const shown = format(fraction, rest);
    const [numerator, denominator] = shown.split("/").map(Number);
    if (numerator === denominator) return format(code, Math.sign(value) * (whole + 1));
    if (rest < TOO_NEAR) return format(code, value);
    return (value < 0 ? "-" : "") + format(`${before}${integer}${gap}`, whole) + shown;
  };
}
