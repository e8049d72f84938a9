/** Copies its text with a button that it adds: `<copy-text label="Kopiuj" done="Skopiowano">…</copy-text>`. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    // Only a page that came over a safe connection may write to the clipboard.
    if (!navigator.clipboard) return;
    const text = this.innerText.trim();
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
      textContent: this.getAttribute('label'),
    });
    const status = document.createElement('span');
    status.role = 'status';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        status.textContent = this.getAttribute('done');
      });
    });
    const controls = document.createElement('span');
    controls.className = 'island no-print';
    controls.append(button, ' ', status);
    this.append(controls);
  }
}
