/** What `?tekst=` says where the easy-to-read text is asked for. */
export const easyToRead = 'latwy';
