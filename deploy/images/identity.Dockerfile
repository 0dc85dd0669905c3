# Keycloak, built once for PostgreSQL and one node, with our realm to be imported at the first start.
FROM quay.io/keycloak/keycloak:26.7.3
ENV KC_DB=postgres KC_CACHE=local KC_HEALTH_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build
COPY realm/lantoa-realm.json /opt/keycloak/data/import/
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized", "--import-realm"]
