/** Moving a card with a pointer: a finger, a pen or a mouse. The keyboard has its buttons. */
export class Dragging {
  /** The card that is held. */
  reference = $state<string | null>(null);
  /** The card it would come after; empty for the first place, null for nowhere. */
  target = $state<string | null>(null);

  /** For the handle of a card; `drop` is told what it was dropped after. */
  handle = (reference: string, drop: (after: string) => void) => (grip: HTMLElement) => {
    const column = grip.closest('ol');
    const cards = () => [...(column?.querySelectorAll<HTMLElement>('[data-reference]') ?? [])];
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      this.reference = reference;
    };
    const move = (event: PointerEvent) => {
      if (this.reference !== reference) return;
      const above = cards().filter((card) => {
        const { top, height } = card.getBoundingClientRect();
        return top + height / 2 < event.clientY;
      });
      const last = above.findLast(({ dataset }) => dataset['reference'] !== reference);
      this.target = last?.dataset['reference'] ?? '';
    };
    const up = (event: PointerEvent) => {
      if (this.reference !== reference) return;
      const order = cards().map(({ dataset }) => dataset['reference'] ?? '');
      const was = order[order.indexOf(reference) - 1] ?? '';
      const after = this.target;
      this.reference = this.target = null;
      if (event.type === 'pointerup' && after !== null && after !== was) drop(after);
    };
    grip.addEventListener('pointerdown', down);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', up);
    grip.addEventListener('pointercancel', up);
    return () => {
      grip.removeEventListener('pointerdown', down);
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', up);
      grip.removeEventListener('pointercancel', up);
    };
  };
}
