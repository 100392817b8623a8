import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { overlay } from '../openapi/overlay.ts';

const schema = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const content = z.looseObject({
  content: z
    .object({ 'application/json': z.object({ schema: z.unknown().optional() }).optional() })
    .loose()
    .optional(),
});
const operation = z.looseObject({ responses: z.record(z.string(), content) });
const openApi = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schema) }).loose(),
});

const path = new URL('../openapi/fax-openapi.yaml', import.meta.url);
const api = openApi.parse(parse(readFileSync(path, 'utf8')));

/** Strict: a member that the document does not name is a fault of the sandbox. */
function toStrictSchemas() {
  const strict = Object.entries(api.components.schemas).map(([name, value]) => {
    const closed = value.properties ? { ...value, additionalProperties: false } : value;
    return [name, name === 'FaxResponseTransmission' ? extendTransmission(closed) : closed];
  });
  return Object.fromEntries(strict);
}

function extendTransmission(value: z.infer<typeof schema>) {
  const code = z.looseObject({ enum: z.array(z.string()) }).parse(value.properties?.status_code);
  return {
    ...value,
    properties: {
      ...value.properties,
      ...overlay.transmissionProperties,
      status_code: { ...code, enum: [...code.enum, ...overlay.statusCodes] },
    },
  };
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'api', components: { schemas: toStrictSchemas() } });
const validators = new Map<string, ValidateFunction>();

/** Throws where a JSON answer is not what the OpenAPI document promises for this call and status. */
export function validateAnswer(method: string, pathname: string, status: number, body: unknown) {
  const name = findSchema(method, pathname.replace(/^\/v3/, ''), status);
  if (name === null) return;
  const validate = validators.get(name) ?? ajv.compile({ $ref: `api${name}` });
  validators.set(name, validate);
  if (validate(body)) return;
  throw new Error(`${method} ${pathname} ${status}: ${ajv.errorsText(validate.errors)}`);
}

function findSchema(method: string, pathname: string, status: number): string | null {
  if (status >= 400) return '#/components/schemas/ErrorResponse';
  const template = pathname.replace(/[0-9a-f]{40}$/, '{fax_id}');
  const response = api.paths[template]?.[method.toLowerCase()]?.responses[String(status)];
  const found = response?.content?.['application/json']?.schema;
  return z.object({ $ref: z.string() }).safeParse(found).data?.$ref ?? null;
}
