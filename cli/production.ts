/** Imported before all else: graphql checks far more, at three times the cost, where NODE_ENV does not say production. */
process.env.NODE_ENV ??= 'production';
