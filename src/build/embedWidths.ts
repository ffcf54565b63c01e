/** Widths that the pictures of an embed are drawn for; `embed.css` shows the widest that fits. */
export const embedWidths = [288, 440, 680, 1060] as const
