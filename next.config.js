/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', '@hyzyla/pdfium', 'sharp', 'pg-boss', 'pino'],
};

export default nextConfig;
