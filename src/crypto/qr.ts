import encodeQR from 'qr'

/** The dark squares of a QR code (ISO/IEC 18004) as an SVG path on a grid of one unit a square, with a quiet border of two. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 })
  let path = ''
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) if (dark) path += `M${x} ${y}h1v1h-1z`
  }
  return { size: rows.length, path }
}
