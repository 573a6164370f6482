/** As many dots as a good screen has. */
const SCALE = 2;

/** A picture can be had as PNG: it is drawn in the page, from what is seen there, and no server is asked. */
export function savePng(main: HTMLElement): void {
  for (const figure of main.querySelectorAll<HTMLElement>('[data-picture]')) {
    const svg = figure.querySelector('svg');
    const place = figure.querySelector('[data-png]');
    if (!svg || !place) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'as-link';
    button.textContent = 'PNG';
    button.addEventListener('click', () => void save(svg, button));
    place.replaceChildren(', ', button);
  }
}

async function save(svg: SVGSVGElement, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  try {
    download(await drawPng(svg), `${nameOfPage()}.png`);
  } catch {
    button.textContent = 'PNG (this browser cannot draw it; the SVG is the same)';
  }
  button.disabled = false;
}

/** `Who-recognises-Kosovo` */
function nameOfPage(): string {
  const words = document.title.replace(/ · demarche$/, '').match(/[\p{L}\p{N}]+/gu) ?? ['picture'];
  return words.join('-');
}

async function drawPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await standAlone(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  const sheet = canvas.getContext('2d')!;
  sheet.fillStyle = getComputedStyle(document.body).getPropertyValue('--paper');
  sheet.fillRect(0, 0, canvas.width, canvas.height);
  sheet.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Nothing was drawn.'))), 'image/png');
  });
}

/** The picture with its colours and its font in itself: an image has neither the page's sheets nor its fonts. */
async function standAlone(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontOf();
  copy.prepend(style);
  for (const lit of copy.querySelectorAll('.area-chosen, .area-lit')) lit.removeAttribute('class');
  const colours = getComputedStyle(svg);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.getPropertyValue(name).trim());
}

/** The font of the pictures, which the page has loaded already. */
async function fontOf(): Promise<string> {
  const address = document.querySelector<HTMLLinkElement>('link[rel="preload"][href*="/inter-latin"]')?.href;
  const response = address === undefined ? null : await fetch(address);
  if (!response?.ok) return '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${base64})}`;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
