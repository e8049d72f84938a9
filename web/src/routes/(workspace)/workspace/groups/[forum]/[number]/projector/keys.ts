/** What a key asks of the projector. A presenter's clicker sends Page Up and Page Down. */
export function step(event: KeyboardEvent): 'back' | 'on' | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  const element = event.target as Element;
  if (element.closest('input, textarea, select')) return undefined;
  // Space presses what is focused.
  if (event.key === ' ' && element.closest('button, summary')) return undefined;
  const asked = event.key === ' ' && event.shiftKey ? 'back' : keys[event.key];
  const scrolls = event.key === ' ' || event.key.startsWith('Page');
  return scrolls && hasMore(asked) ? undefined : asked;
}

const keys: Record<string, 'back' | 'on'> = {
  ArrowLeft: 'back',
  PageUp: 'back',
  ArrowRight: 'on',
  PageDown: 'on',
  ' ': 'on',
};

/** A text longer than the screen is read to its end first. */
function hasMore(way: 'back' | 'on' | undefined): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return way === 'back' ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1;
}
