// Starts the services that lie in process.resourcesPath, and shows their windows.
