/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  // A lock file further up must not make Next take that folder for the project.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm run verify` checks types; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', '@hyzyla/pdfium', 'sharp', 'pg-boss', 'pino'],
};

export default nextConfig;
