fn main() {
    println!("hello from a registry of static files");
}
