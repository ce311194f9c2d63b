"""How the window looks: colours, sizes, typefaces, and the style sheet made of them."""
