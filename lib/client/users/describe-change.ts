import { roleLabels } from '#lib/shared/permissions.ts';
import type { ChangeUserInput, User } from '#lib/shared/users/user.ts';

/** What a change of a person means for them; it ends their sessions at once. */
export function describeChange(user: User, input: ChangeUserInput): string {
  if (input.isActive === false) return `${user.name} is deactivated and signed out everywhere.`;
  if (input.isActive) return `${user.name} can sign in again.`;
  if (input.role)
    return `${user.name}’s role is ${roleLabels[user.role].label} from the next sign-in.`;
  return `${user.name} is saved.`;
}
