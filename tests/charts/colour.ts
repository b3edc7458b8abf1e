/** Colour as an eye has it: Machado, Oliveira & Fernandes 2009 (severity 1), CIE 1976 difference, WCAG contrast. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export const visions: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const channel = (hex: string, at: number) => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
const rgb = (hex: string): Triple => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamp = (value: number) => Math.max(0, Math.min(1, value));

function lab(colour: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], colour) / 0.95047);
  const y = f(dot([0.2126, 0.7152, 0.0722], colour));
  const z = f(dot([0.0193, 0.1192, 0.9505], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, vision: string): Triple {
  const [r, g, b] = visions[vision] ?? visions['usual'] ?? [rgb(hex), rgb(hex), rgb(hex)];
  const colour = rgb(hex);
  return lab([clamp(dot(r, colour)), clamp(dot(g, colour)), clamp(dot(b, colour))]);
}

export function difference(a: string, b: string, vision: string): number {
  const [l1, a1, b1] = seen(a, vision);
  const [l2, a2, b2] = seen(b, vision);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], rgb(hex));

export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
