SwaggerUIBundle({
  url: '/openapi.yml',
  dom_id: '#viewer',
  deepLinking: true,
  validatorUrl: null,
});
