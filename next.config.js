/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  // A lock file further up must not make Next take that folder for the project.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', '@hyzyla/pdfium', 'sharp', 'pg-boss', 'pino'],
};

export default nextConfig;
