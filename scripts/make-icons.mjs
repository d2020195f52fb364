/**
 * Draws the icons of assets/: a table, and over it a check mark (icon, the product's own), a plus (template), a sum
 * sign (write), a cross (clear) or a pane at its right (open). Run it again after changing the drawing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const samples = 8;

const frame = [0x1b, 0x5a, 0x9c];
const paper = [0xff, 0xff, 0xff];
const line = [0xa9, 0xc4, 0xe2];
const green = [0x12, 0x8a, 0x3a];
const red = [0xc5, 0x0f, 0x1f];
const amber = [0xb3, 0x4a, 0x00];

/** A line through these points of the unit square, as strokes. */
const through = (...points) => points.slice(1).map((to, index) => [points[index], to]);

/** What lies over the table. */
const signs = {
  icon: { colour: green, strokes: through([0.4, 0.68], [0.58, 0.86], [0.91, 0.42]) },
  template: {
    colour: green,
    strokes: [...through([0.5, 0.7], [0.9, 0.7]), ...through([0.7, 0.5], [0.7, 0.9])],
  },
  write: {
    colour: amber,
    width: 0.055,
    strokes: through([0.78, 0.4375], [0.34, 0.4375], [0.56, 0.625], [0.34, 0.8125], [0.78, 0.8125]),
  },
  clear: {
    colour: red,
    strokes: [...through([0.54, 0.52], [0.9, 0.88]), ...through([0.9, 0.52], [0.54, 0.88])],
  },
  open: { colour: frame, strokes: [], pane: true },
};

/** The colour at a point of the unit square, or null where the icon is transparent. */
function colourAt(x, y, pixel, { strokes, colour, width = 0.085, pane }) {
  const distance = Math.min(...strokes.map(([from, to]) => toSegment(x, y, from, to)));
  if (distance < width) return colour;
  if (pane && x > 0.6 && insideTable(x, y, pixel)) return x < 0.6 + pixel ? paper : frame;
  if (distance < width + Math.max(0.045, pixel * 0.9)) {
    return insideTable(x, y, pixel) ? paper : null;
  }
  return insideTable(x, y, pixel) ? tableAt(x, y, pixel) : null;
}

const table = { left: 0.04, top: 0.06, right: 0.9, bottom: 0.92, radius: 0.1 };

function insideTable(x, y, pixel) {
  return toTable(x, y, pixel) < 0;
}

/** Distance to the table, its edges moved to whole pixels so that small icons stay crisp. */
function toTable(x, y, pixel) {
  const whole = (at) => Math.round(at / pixel) * pixel;
  const { left, top, right, bottom, radius } = table;
  return toRoundedBox(x, y, {
    left: whole(left),
    top: whole(top),
    right: whole(right),
    bottom: whole(bottom),
    radius,
  });
}

function tableAt(x, y, pixel) {
  const whole = (length) => Math.max(1, Math.round(length / pixel)) * pixel;
  if (toTable(x, y, pixel) > -whole(0.05) || y < whole(0.3)) return frame;
  const onRule = (at, start) => at >= whole(start) && at < whole(start) + whole(0.03);
  return onRule(y, 0.5) || onRule(y, 0.7) || onRule(x, 0.34) ? line : paper;
}

/** Distance to a rounded rectangle, negative inside. */
function toRoundedBox(x, y, { left, top, right, bottom, radius }) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
  return outside + Math.min(Math.max(dx, dy), 0) - radius;
}

function toSegment(x, y, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** RGBA rows, each led by PNG's filter byte 0; edges smoothed by averaging 8 x 8 samples. */
function draw(size, sign) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rows.set(pixelAt(row, column, size, sign), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function pixelAt(row, column, size, sign) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (column + ((i % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
    const colour = colourAt(x, y, 1 / size, sign);
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, index) => (sum[index] += part));
  }
  const opacity = Math.round((255 * covered) / (samples * samples));
  return [...sum.map((part) => (covered ? Math.round(part / covered) : 0)), opacity];
}

function png(size, sign) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(draw(size, sign), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const folder = new URL("../assets/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, sign] of Object.entries(signs)) {
  for (const size of name === "icon" ? [...sizes, 128] : sizes) {
    writeFileSync(new URL(`${name}-${size}.png`, folder), png(size, sign));
  }
}
