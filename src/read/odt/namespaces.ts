/** The namespaces of OpenDocument under their usual prefixes. */
const base = 'urn:oasis:names:tc:opendocument:xmlns:'

export const namespaces: Record<string, string> = {
  [`${base}office:1.0`]: 'office',
  [`${base}style:1.0`]: 'style',
  [`${base}text:1.0`]: 'text',
  [`${base}table:1.0`]: 'table',
  [`${base}drawing:1.0`]: 'draw',
  [`${base}xsl-fo-compatible:1.0`]: 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}
