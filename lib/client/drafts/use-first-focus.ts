import { useEffect } from 'react';

/**
 * Puts the focus into an empty field once it can be typed into, unless it is elsewhere already. Not
 * where a finger points: there it would open the keyboard over the page.
 */
export function useFirstFocus(isReady: boolean, fieldId: string): void {
  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!isReady || !(field instanceof HTMLInputElement) || field.value !== '') return;
    const isElsewhere = document.activeElement?.matches(
      'input, textarea, select, button, dialog *',
    );
    if (!isElsewhere && matchMedia('(pointer: fine)').matches) field.focus();
  }, [isReady, fieldId]);
}
