import { useId, useState, type KeyboardEvent } from 'react';

interface ComboboxOptions<Option> {
  options: readonly Option[];
  /** The first option is active before anybody moves: Enter chooses it. */
  startsAtFirst: boolean;
  /** Enter does nothing yet: what would be chosen is still on its way. */
  isWaiting: boolean;
  /** The options stand there before anybody types. */
  isOpenAtFirst?: boolean;
  onChoose: (option: Option) => void;
}

/**
 * A text box with suggestions, by the combobox pattern of ARIA 1.2: the focus stays in the box, the
 * active option is named by it. Free text is never taken away.
 */
export function useCombobox<Option>(settings: ComboboxOptions<Option>) {
  const { options, startsAtFirst, isWaiting, isOpenAtFirst = false, onChoose } = settings;
  const listId = useId();
  const { isOpen, moved, open, close, moveTo } = useOpenState(isOpenAtFirst);
  const isShown = isOpen && options.length > 0;
  const active = isShown ? Math.min(moved ?? (startsAtFirst ? 0 : -1), options.length - 1) : -1;
  const toOptionId = (index: number) => `${listId}-${index}`;

  const choose = (option: Option) => {
    close();
    onChoose(option);
  };
  const move = (step: 1 | -1) => {
    if (!isShown) return open();
    const index = stepFrom(active, step, options.length);
    moveTo(index);
    document.getElementById(toOptionId(index))?.scrollIntoView({ block: 'nearest' });
  };
  /** Returns whether the key was for the list, and so not for the form. */
  const press = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape' && isShown) close();
    else if (key === 'Enter') {
      const option = options[active];
      if (option === undefined) return isOpen && isWaiting;
      choose(option);
    } else return false;
    return true;
  };

  return {
    ...{ isOpen, isShown, open, close },
    inputProps: {
      role: 'combobox',
      'aria-expanded': isShown,
      'aria-autocomplete': 'list',
      'aria-controls': isShown ? listId : undefined,
      'aria-activedescendant': active >= 0 ? toOptionId(active) : undefined,
      onKeyDown: (event: KeyboardEvent) => {
        if (!event.nativeEvent.isComposing && press(event.key)) event.preventDefault();
      },
    } as const,
    listProps: { id: listId, role: 'listbox' } as const,
    toOptionProps: (option: Option, index: number) =>
      ({
        id: toOptionId(index),
        role: 'option',
        'aria-selected': index === active,
        // The focus stays where it is, with the finger too.
        onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
        onClick: () => choose(option),
      }) as const,
  };
}

/** Whether the list is asked for, and to which option somebody moved; opening it begins anew. */
function useOpenState(isOpenAtFirst: boolean) {
  const [state, setState] = useState<{ isOpen: boolean; moved: number | null }>({
    isOpen: isOpenAtFirst,
    moved: null,
  });
  return {
    ...state,
    open: () => setState({ isOpen: true, moved: null }),
    close: () => setState(closed),
    moveTo: (moved: number) => setState({ isOpen: true, moved }),
  };
}

const closed = { isOpen: false, moved: null };

/** Round and round; nobody has moved at -1. */
function stepFrom(active: number, step: 1 | -1, count: number): number {
  const next = active + step;
  return next < 0 ? count - 1 : next % count;
}
