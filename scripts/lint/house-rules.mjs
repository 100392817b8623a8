import { importRule } from './import-rule.mjs';

/** Plugin `house`: each convention is a rule of its own, so that no override undoes another. */
export const houseRules = {
  rules: {
    imports: importRule,
    'no-enum': forbid('TSEnumDeclaration', 'Use a const array and its union.'),
    'no-barrel': forbid('ExportAllDeclaration', 'No barrel files: import from the file itself.'),
    'no-default-export': forbid(
      'ExportDefaultDeclaration',
      'Only the files that Next or a tool loads by name have a default export.',
    ),
    'no-try-in-routes': forbid(
      'TryStatement',
      'Routes throw typed errors; lib/server/http answers them.',
    ),
    'one-environment': forbid(
      "MemberExpression[object.name='process'][property.name='env']",
      'The environment is read in lib/server/env.ts alone.',
    ),
    'one-fetch': forbid(
      "CallExpression[callee.name='fetch'], CallExpression[callee.object.name=/^(globalThis|window)$/][callee.property.name='fetch']",
      'The browser fetches through lib/client/http.ts, the provider is called in lib/server/dropbox-sign.',
    ),
    'one-query-client': forbid(
      "NewExpression[callee.name='QueryClient']",
      'A QueryClient is made in lib/client/query-client.ts alone.',
    ),
    'telling-name': forbid(
      'Program',
      'Name a file after the noun or verb it holds, in kebab-case.',
    ),
  },
};

function forbid(selector, message) {
  return {
    meta: { type: 'problem', schema: [], messages: { forbidden: message } },
    create: (context) => ({
      [selector]: (node) => context.report({ node, messageId: 'forbidden' }),
    }),
  };
}
