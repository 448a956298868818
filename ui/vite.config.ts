import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vitest/config";
import { bridge } from "./dev/bridge.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [
    svelte(),
    // `import Pencil from "~icons/ph/pencil-simple-bold"`: only what is imported is bundled. Words stand beside every
    // icon or are its label, so none is read aloud.
    icons({
      compiler: "svelte",
      scale: 1.25,
      iconCustomizer: (_collection, _icon, props) => {
        props["aria-hidden"] = "true";
      },
    }),
    bridge(),
  ],
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
