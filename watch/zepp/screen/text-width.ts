// Owns the way to the widths of texts, which are reckoned alike for every watch. Refuses widths of its own.
export * from '../../coach/text-width';
