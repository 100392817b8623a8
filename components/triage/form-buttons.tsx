import { Button } from '../ui/button.tsx';

interface FormButtonsProps {
  isReady?: boolean;
  onClose: () => void;
}

/** On from what a remedy has to know to what it will do. */
export function FormButtons({ isReady = true, onClose }: FormButtonsProps) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" look="filled" disabled={!isReady}>
        Go on
      </Button>
    </div>
  );
}
