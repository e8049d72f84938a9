/** Ctrl+Enter (Cmd+Enter) anywhere in a form presses its main button, also in fields where Enter makes a new line. */
export function sendsByKey(element: HTMLElement): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    const button = form?.querySelector<HTMLButtonElement>('button:not([type="button"])');
    if (!button) return;
    event.preventDefault();
    button.click();
  };
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
}
