import { useViewer } from '#lib/client/users/viewer.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { Select } from '../ui/select.tsx';

interface PersonSelectProps {
  id: string;
  people: readonly Person[];
  userId: string | null;
  isDisabled?: boolean;
  onChange: (userId: string | null) => void;
}

/** Who looks after a case: somebody of support, an admin, or nobody. */
export function PersonSelect({ id, people, userId, isDisabled, onChange }: PersonSelectProps) {
  const viewer = useViewer();
  return (
    <Select
      id={id}
      className="w-full"
      value={userId ?? ''}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">Nobody</option>
      {people.map((person) => (
        <option key={person.userId} value={person.userId}>
          {person.name}
          {person.userId === viewer.userId && ' (you)'}
        </option>
      ))}
    </Select>
  );
}
