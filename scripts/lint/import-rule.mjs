import { dirname, posix, relative, sep } from 'node:path';
import { browserZones, databaseZones, zones } from './zones.mjs';

const databasePackages = /^(?:@prisma\/|pg$|pg-boss$)/;
const nodePackages = /^node:/;

/** Reports each import, static, dynamic, of types or passed on, that crosses a zone wrongly. */
export const importRule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{why}}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const zone = findZone(file);
    if (!zone || /\.test\.tsx?$/.test(file)) return {};
    const check = (node) => {
      const source = node.source?.value;
      const why = typeof source === 'string' && explain(zone, file, source);
      if (why) context.report({ node, messageId: 'wrong', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** Why the import is wrong; undefined when it is right. */
function explain(zone, file, source) {
  const path = toPath(file, source);
  if (path === undefined) return explainPackage(zone, source);
  const { may, mayNot = [], why } = zones[zone];
  const isAllowed = may.some((folder) => isInside(path, folder));
  return !isAllowed || mayNot.some((folder) => isInside(path, folder)) ? why : undefined;
}

function explainPackage(zone, name) {
  const { packages, why } = zones[zone];
  if (packages && !packages.some((allowed) => isInside(name, allowed))) return why;
  if (databasePackages.test(name) && !databaseZones.includes(zone)) {
    return 'The database is spoken to under lib/server alone.';
  }
  if (nodePackages.test(name) && browserZones.includes(zone)) {
    return 'This code runs in the browser, where there is no Node.';
  }
  return undefined;
}

/** The path in the repository that an import means; undefined for a package. */
function toPath(file, source) {
  if (source.startsWith('#')) return source.slice(1);
  if (source.startsWith('.')) return posix.normalize(posix.join(dirname(file), source));
  return undefined;
}

function findZone(file) {
  return Object.keys(zones).find((folder) => isInside(file, folder));
}

function isInside(path, folder) {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
}
