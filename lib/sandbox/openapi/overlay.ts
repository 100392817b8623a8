/** Where the provider's reference page or its own examples go beyond its OpenAPI document. */
export const overlay = {
  /** Listed on the reference page only. */
  statusCodes: ['on_hold', 'error_file'],
  /** In every example of a transmission, though not in its schema. */
  transmissionProperties: { sender: { type: 'string' } },
} as const;
