/** Hue, luminance and saturation as Windows counts them: whole numbers up to 240 (Microsoft's Q29240). */
const MOST = 240;
const MOST_CHANNEL = 255;

const quotient = (number: number, divisor: number) =>
  Math.floor((number + Math.floor(divisor / 2)) / divisor);

/**
 * A colour, "RRGGBB", made lighter (tint up to 1) or darker (down to -1) in its luminance (ECMA-376 18.8.19):
 * to the shade that Excel shows, which counts as Windows does.
 */
export function tinted(colour: string, tint: number): string {
  const { hue, luminance, saturation } = shadeOf(colour);
  // Files have the tint in steps of 1/32767: 0.8 is written as 0.79998.
  const part = Math.round(tint * 1000);
  const wanted = Math.floor(
    (part < 0 ? luminance * (1000 + part) : luminance * (1000 - part) + MOST * part) / 1000,
  );
  const strong =
    wanted <= MOST / 2
      ? quotient(wanted * (MOST + saturation), MOST)
      : wanted + saturation - quotient(wanted * saturation, MOST);
  const weak = 2 * wanted - strong;
  return [hue + MOST / 3, hue, hue - MOST / 3]
    .map((place) => quotient(channelAt(place, weak, strong) * MOST_CHANNEL, MOST))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}

function shadeOf(colour: string) {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, spread] = [most + least, most - least];
  const luminance = quotient(sum * MOST, 2 * MOST_CHANNEL);
  if (spread === 0) return { hue: 0, luminance, saturation: 0 };
  const whole = luminance <= MOST / 2 ? sum : 2 * MOST_CHANNEL - sum;
  const saturation = quotient(spread * MOST, whole);
  const away = (channel: number) => quotient((most - channel) * (MOST / 6), spread);
  const hue =
    red === most
      ? away(blue) - away(green)
      : green === most
        ? MOST / 3 + away(red) - away(blue)
        : (2 * MOST) / 3 + away(green) - away(red);
  return { hue, luminance, saturation };
}

function channelAt(place: number, weak: number, strong: number): number {
  const hue = (place + MOST) % MOST;
  const part = (steps: number) => weak + quotient((strong - weak) * steps, MOST / 6);
  if (hue < MOST / 6) return part(hue);
  if (hue < MOST / 2) return strong;
  return hue < (MOST * 2) / 3 ? part((MOST * 2) / 3 - hue) : weak;
}
