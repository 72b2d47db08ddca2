/** What the forms of the VS Code window show. Webviews load this piece alone. */
export const forms = {
  plan: {
    column: { number: "Số", title: "Nhiệm vụ", product: "Sản phẩm" },
  },
};
