import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const repository = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  server: {
    port: Number(process.env.ROUNDEL_PORT ?? 5170),
    strictPort: true,
    // The languages lie beside ui, in assets.
    fs: { allow: [repository] },
  },
  build: {
    // WebKitGTK of Debian 12, WebView2, and WKWebView of macOS 13.
    target: ["safari16.4", "chrome120"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  test: { include: ["src/**/*.test.ts"] },
});
