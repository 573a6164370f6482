/** Takes what a review's form holds now; the review is sent when the function that it gives is called. */
export function readReview(form: HTMLFormElement, verdict: string): () => Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('verdict', verdict);
  return async () => {
    const response = await fetch('/review', { method: 'POST', body, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(await whyNot(response));
  };
}

async function whyNot(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return (JSON.parse(text) as { detail?: string }).detail ?? response.statusText;
  } catch {
    return response.statusText;
  }
}
