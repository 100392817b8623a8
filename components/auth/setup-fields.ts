export interface SetupValues {
  name: string;
  email: string;
  password: string;
}

export const setupFields = [
  { name: 'name', label: 'Your name', hint: undefined, type: 'text', autoComplete: 'name' },
  { name: 'email', label: 'E-mail', hint: undefined, type: 'email', autoComplete: 'username' },
  {
    name: 'password',
    label: 'Password',
    hint: 'At least 12 characters. A few words are easier to keep than one odd one.',
    type: 'password',
    autoComplete: 'new-password',
  },
] as const;
