// Run once, by the image, when the store is empty: a user who may read and write one database and
// nothing else. The service's name is the database's name and the user's.
const service = process.env.LANTOA_SERVICE;
db.getSiblingDB(service).createUser({
    user: service,
    pwd: process.env.LANTOA_SERVICE_PASSWORD,
    roles: [{role: "readWrite", db: service}],
});
